/** The data became another revision while an answer was made of the one before: who asked should ask again. */
export class RevisionPassed extends Error {
  override readonly name = "RevisionPassed";
}
