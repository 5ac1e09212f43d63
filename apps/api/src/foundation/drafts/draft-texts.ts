/** The texts of a draft changed: of a form, each of its fields; what is no form is one text. */
export function eachText(body: string, change: (text: string) => string): string {
  if (!body.startsWith('{')) return change(body);
  try {
    return JSON.stringify(
      JSON.parse(body, (_, value: unknown) => (typeof value === 'string' ? change(value) : value)),
    );
  } catch {
    return change(body);
  }
}

/** So many characters of a text are enough to know it by. */
const ENOUGH = 500;

/** A draft with the beginnings of its texts. */
export const beginning = (body: string): string =>
  body.length <= ENOUGH ? body : eachText(body, (text) => text.slice(0, ENOUGH).toWellFormed());
