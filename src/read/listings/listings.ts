import { editionListing } from "./edition-listing.ts";
import {
  municipalityListing,
  partnerListing,
  portfolioListing,
  programmeListing,
} from "./gathering-listings.ts";
import { motionListing } from "./motion-listing.ts";

/** The lists that are known as a whole, by the type of what they tell. */
export const listings = {
  Edition: editionListing,
  Motion: motionListing,
  Partner: partnerListing,
  Programme: programmeListing,
  Portfolio: portfolioListing,
  Municipality: municipalityListing,
} as const;
