/** The data became another revision while an answer was made of the one before: who asked should ask again. */
export class RevisionPassed extends Error {
  override readonly name = "RevisionPassed";
  readonly code = "REVISION_PASSED";
  readonly statusCode = 503;

  constructor() {
    super("De gegevens zijn zojuist vernieuwd. Vraag het opnieuw.");
  }
}
