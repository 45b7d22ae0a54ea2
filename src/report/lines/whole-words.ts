/** Any of the sources, where no letter stands before: the others need not be tried within a word. */
const anywhere = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${sources.map((source) => `(?:${source})`).join("|")})`, "u");

/**
 * Words that count only where no letters stand around them. They are looked for by themselves first: most texts have none
 * of them, and what knows the letters of every script takes the engine longer to compile than all else in a pattern.
 */
export class WholeWords {
  private readonly words: RegExp;
  private readonly source: string;
  private readonly whole: string;
  private compiled: RegExp | null = null;

  /**
   * @param words the source of a pattern that begins with words: one that begins with any letters would be tried from
   *   each letter of a word without end
   * @param bounded gives the source of the whole pattern, which meets nothing but texts with the words in them
   */
  constructor(words: string, bounded: (words: string) => string) {
    this.source = words;
    this.words = anywhere([words]);
    this.whole = bounded(words);
  }

  /** Whether a text may have the words of one of them: asked once, where most texts have none of many. */
  static anyOf(all: readonly WholeWords[]): (text: string) => boolean {
    const words = anywhere(all.map(({ source }) => source));
    return (text) => words.test(text);
  }

  test(text: string): boolean {
    return this.words.test(text) && this.pattern.test(text);
  }
  exec(text: string): RegExpExecArray | null {
    return this.words.test(text) ? this.pattern.exec(text) : null;
  }
  private get pattern(): RegExp {
    return (this.compiled ??= new RegExp(this.whole, "u"));
  }
}
