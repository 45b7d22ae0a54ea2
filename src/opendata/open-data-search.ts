import { dayOf } from "../domain/day.ts";
import type { Search } from "./register.ts";
import { always } from "../search/condition.ts";
import { highlightsOf, wantedOf } from "../search/highlights.ts";
import type { SearchService } from "../search/search-service.ts";

/** Search as the open data asks it: by the number of hits to pass over, not by cursor. */
export const openDataSearch =
  (service: SearchService): Search =>
  async ({ query, offset, limit }) => {
    const page = { first: offset + limit, after: null, also: always, today: dayOf(new Date()) };
    const answer = await service.search(query, page);
    const wanted = wantedOf(answer, service.analyser);
    const hits = answer.hits.slice(offset).map((hit) => ({
      slug: hit.slug,
      score: hit.score,
      highlights: highlightsOf(hit, wanted, service.analyser),
    }));
    return { totalCount: answer.totalCount, hits, engine: answer.engine, degraded: answer.degraded };
  };
