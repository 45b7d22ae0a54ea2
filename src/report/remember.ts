/**
 * Finds something out once for each text: an annex prints the lines of its template in report after report. To be made
 * anew for each document, so that what it remembers goes with the document.
 */
export const remember = <T extends object>(findOut: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const found = findOut(text);
    known.set(text, found);
    return found;
  };
};
