-- name: ArticlesWithKeys
select article from story_key where key in (select value from json_each(@keys)) group by article order by count(*) desc, article limit 48
