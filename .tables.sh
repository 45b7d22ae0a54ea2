cd /work/wt/values-d; export PATH=$PWD/node_modules/.bin:$PATH
timeout 300 npx vitest run test/report/tables/mention-tables.test.ts test/report/unseen/chapters.test.ts test/report/mentions "$@" > /tmp/d/tt.log 2>&1; grep -E "^\S*\+|  \[|FAIL|rror:|Tests|Expected|expected" /tmp/d/tt.log | cut -c1-260 | head -70
