import { dayOf } from "../domain/day.ts";
import { inTurn } from "../read/in-turn.ts";
import { always } from "../search/condition.ts";
import { highlightsOf, wantedOf } from "../search/highlights.ts";
import type { SearchService } from "../search/search-service.ts";
import type { Search, SearchHits } from "./register.ts";

/** Search as the open data asks it: by the number of hits to pass over, not by cursor. */
export const openDataSearch =
  (service: SearchService): Search =>
  async ({ query, offset, limit, highlighted }) => {
    const after = offset === 0 ? null : { engine: null, score: 0, key: "", offset };
    const page = { first: limit, after, also: always, today: dayOf(new Date()) };
    const answer = await service.search(query, page);
    const { totalCount, engine, degraded } = answer;
    const wanted = wantedOf(answer, service.analyser);
    const hits: SearchHits["hits"][number][] = [];
    for (const hit of answer.hits) {
      const highlights = highlighted ? await inTurn(() => highlightsOf(hit, wanted, service.analyser)) : [];
      hits.push({ key: hit.key, score: hit.score, highlights });
    }
    return { totalCount, hits, engine, degraded };
  };
