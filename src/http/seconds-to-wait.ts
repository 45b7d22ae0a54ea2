/** After so many seconds it is worth to ask again what could not be answered: what `Retry-After` says. */
export const secondsToWait = 5;
