/** Stores each batch while the next is made, one at a time and in order: the database works in a process of its own. */
export async function whileNextIsMade<T>(
  batches: AsyncIterable<T>,
  store: (batch: T) => Promise<void>,
): Promise<void> {
  let storing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      await storing;
      storing = store(batch);
      // Its failure is met at the next await; until then it is not one that nobody handles.
      storing.catch(() => undefined);
    }
  } finally {
    // Nothing is written any more once this has failed.
    await storing.catch(() => undefined);
  }
  await storing;
}
