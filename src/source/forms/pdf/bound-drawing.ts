import { PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What is drawn on a page: a table of an annex is some hundreds of strokes, a detailed map some ten thousands. */
const mostDrawn = 50_000;

/** What pdf.js posts while it hands a page out: in a stream, a part of what is drawn on it or of what it says. */
type Post = { readonly streamId?: number; readonly chunk?: { readonly fnArray?: readonly number[] } };

/**
 * Bounds what is drawn on a page. pdf.js makes all of it before it gives any: what goes on past 50,000 is stopped where it is
 * made, as it is handed out in parts.
 */
export class DrawingBound {
  readonly worker = new PDFWorker();
  /** How much was drawn, by the stream of its parts. */
  readonly #drawn = new Map<number, number>();
  #stopped = 0;

  static async create(): Promise<DrawingBound> {
    const bound = new DrawingBound();
    await bound.worker.promise;
    const port = bound.worker.port as { postMessage: (post: Post, transfer?: unknown) => void };
    const post = port.postMessage.bind(port);
    port.postMessage = (message, transfer) => {
      bound.#count(message);
      post(message, transfer);
    };
    return bound;
  }

  #count({ streamId = 0, chunk }: Post): void {
    if (!chunk?.fnArray) return;
    const drawn = (this.#drawn.get(streamId) ?? 0) + chunk.fnArray.length;
    this.#drawn.set(streamId, drawn);
    if (drawn <= mostDrawn) return;
    this.#stopped += 1;
    throw new Error(`more than ${mostDrawn} operators on a page`);
  }

  /** What is made of the drawing of one page; null when more is drawn on it than the bound. */
  async within<T>(draw: () => Promise<T>): Promise<T | null> {
    const before = this.#stopped;
    try {
      const made = await draw();
      return this.#stopped > before ? null : made;
    } catch (cause) {
      if (this.#stopped > before) return null;
      throw cause;
    }
  }
}
