import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive, whose bytes come one after the other. */
export interface ZipEntry {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
  /** It is small already, as pictures are. */
  packed?: boolean;
}

/** An archive that is never held at once: what is put in comes out at the other end. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failed ??= error;
    if (!error) made.push(chunk);
  });
  const ready = (): Uint8Array[] => {
    if (failed) throw failed;
    return made.splice(0);
  };
  for await (const { name, chunks, packed } of entries) {
    const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* ready();
    }
    file.push(new Uint8Array(0), true);
    yield* ready();
  }
  zip.end();
  yield* ready();
}
