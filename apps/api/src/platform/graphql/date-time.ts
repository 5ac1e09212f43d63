import { GraphQLScalarType } from 'graphql';

/** An instant: ISO 8601 in UTC outside; a Date, an ISO string or PostgreSQL's JSON form inside. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize(value) {
    return isoInstant(value as Date | string);
  },
  parseValue(value) {
    const date = new Date(String(value));
    if (Number.isNaN(date.getTime())) throw new TypeError('DateTime must be an ISO 8601 instant');
    return date;
  },
});

/** What hot statements spell already as it goes out. */
const ON_THE_WIRE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The same instant in ISO 8601, UTC, milliseconds: the one spelling on the wire. */
export function isoInstant(value: Date | string): string {
  if (typeof value === 'string' && ON_THE_WIRE.test(value)) return value;
  return (typeof value === 'string' ? new Date(value) : value).toISOString();
}
