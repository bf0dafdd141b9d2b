"""Makes a WARC.gz of pages of about 60 KB out of the test pages: make-crawl.py PAGES FILE. The same numbers give the same file."""
import glob, gzip, os, random, sys

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "Chancery.Reading.Tests", "Sites")
draw = random.Random(1)
WORDS = "council river treaty minister border talks energy market harbour vote summit region sports culture opinion science weather health travel video".split()


def words(count):
    return " ".join(draw.choice(WORDS) for _ in range(count))


def filled(page):
    menu = "".join(f'<li class="menu-item menu-item-{i}"><a href="/{words(1)}/{i}" class="menu-link">{words(2).title()}</a></li>' for i in range(150))
    script = "<script>" + "".join(f'window.__c{i}={{"id":{i},"slot":"{words(4)}","size":[[300,250],[728,90]]}};' for i in range(120)) + "</script>"
    style = "<style>" + "".join(f".c{i}-{words(1)}{{margin:0 auto;padding:{i}px;color:#fff;display:block}}" for i in range(100)) + "</style>"
    cards = "".join(f'<div class="card"><a href="/{i}/{words(1)}"><h4 class="card__title">{words(8).capitalize()}</h4></a><span class="card__time">{i} hours ago</span></div>' for i in range(70))
    body = page.find(">", page.lower().find("<body")) + 1
    end = page.lower().rfind("</body")
    end = len(page) if end < 0 else end
    return f'{page[:body]}{script}{style}<div class="site-menu"><ul>{menu}</ul></div>{page[body:end]}<div class="most-read"><h3>Most read</h3>{cards}</div>{script}{page[end:]}'


pages = [filled(open(path, encoding="utf-8").read()) for path in sorted(glob.glob(os.path.join(root, "*.html")))]
with open(sys.argv[2], "wb") as crawl:
    for number in range(int(sys.argv[1])):
        page = pages[number % len(pages)].replace("Most read", f"Most read {number}").encode()
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
        crawl.write(gzip.compress(head + answer + b"\r\n\r\n", 6, mtime=0))
