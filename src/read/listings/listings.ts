import { editionListing } from "./edition-listing.ts";
import { municipalityListing, partnerListing, referredListings } from "./gathering-listings.ts";
import { motionListing } from "./motion-listing.ts";

/** The lists that are known as a whole, by the type of what they tell. */
export const listings = {
  Edition: editionListing,
  Motion: motionListing,
  Partner: partnerListing,
  ...referredListings,
  Municipality: municipalityListing,
} as const;
