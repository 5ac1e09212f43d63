import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import type { Actor } from './kit/actor.js';
import type { House } from './kit/house.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** How a mutation was asked. */
export interface Asked {
  document: string;
  variables: Record<string, unknown>;
}

/** Someone who asks as before, while what they ask is kept. */
export function heard(who: Actor, keep: (asked: Asked) => void): Actor {
  return {
    ...who,
    gql: (document, variables = {}) => {
      keep({ document, variables });
      return who.gql(document, variables);
    },
  };
}

/** Tables that are not called as the mutations that begin so are. */
const CALLED: Record<string, string> = {
  availability: 'person_availability',
  bookmark: 'post',
  breakout: 'breakout',
  inboxMark: 'notification',
  keptReply: 'reply_draft',
  membership: 'cohort_membership',
  myData: 'task',
  openId: 'openid_identity',
  placeLeave: 'cohort',
  profilePicture: 'file',
  question: 'room_question',
  session: 'peer_session',
  tableExport: 'task',
};

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table in which a field of this name, of this mutation, finds its id. */
function tableOf(field: string, mutation: string, tables: ReadonlySet<string>): string | undefined {
  const named = field.replace(/Ids?$/, '');
  const words = snake(mutation).split('_');
  const begins = words.map((_, at) => words.slice(0, words.length - at).join('_'));
  const called = Object.entries(CALLED).find(([begin]) => mutation.startsWith(begin))?.[1];
  const likely = [
    ...(field === named ? [] : [CALLED[named] ?? snake(named)]),
    ...(called ? [called] : []),
    ...begins.flatMap((one) => [one, one.replace(/s$/, '')]),
  ];
  return likely.find((table) => tables.has(table));
}

/** Whether any argument of this mutation is an id. */
export function takesAnId(mutation: string): boolean {
  const field = schema.getMutationType()?.getFields()[mutation];
  const has = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type);
    return isInputObjectType(named)
      ? Object.values(named.getFields()).some((one) => has(one.type))
      : named.name === 'ID';
  };
  return field?.args.some(({ type }) => has(type)) ?? false;
}

/** All that stands in the database, by table; and an id of each. */
export class Standing {
  readonly rows = new Map<string, Set<string>>();
  private readonly known = new Set<string>();
  private readonly newest = new Map<string, string>();

  static async of(house: House): Promise<Standing> {
    const all = new Standing();
    const tables = await house.db.query<{ name: string; hasId: boolean }>(
      `SELECT relname AS name, EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'id' AND atttypid = 'uuid'::regtype) AS "hasId"
         FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    for (const { name, hasId } of tables) {
      const rows = await house.db.query<{ row: string; id: string | null }>(
        `SELECT one::text AS row, ${hasId ? 'one.id' : 'NULL'} AS id FROM "${name}" one`,
      );
      all.rows.set(name, new Set(rows.map(({ row }) => row)));
      for (const { id } of rows) if (id) all.known.add(id);
      const last = rows.at(-1)?.id;
      if (last) all.newest.set(name, last);
    }
    return all;
  }

  /** The same question, with an id of somebody's where it had one that nothing has; where none fits it stays. */
  withOthers(mutation: string, { document, variables }: Asked, missing: (field: string) => void): Asked {
    const tables = new Set(this.newest.keys());
    const over = (value: unknown, field: string): unknown => {
      if (Array.isArray(value)) return value.map((one) => over(one, field));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, over(one, name)]));
      if (typeof value !== 'string' || !UUID.test(value) || this.known.has(value)) return value;
      const table = tableOf(field, mutation, tables);
      if (!table) missing(field);
      return table ? this.newest.get(table) : value;
    };
    return { document, variables: over(variables, '') as Record<string, unknown> };
  }

  /** What stood before and does not stand so any more, without what is of these persons; of some tables nothing is asked. */
  async gone(house: House, persons: readonly string[], unasked: ReadonlySet<string>): Promise<string[]> {
    const { rows } = await Standing.of(house);
    return [...this.rows].flatMap(([table, before]) =>
      unasked.has(table)
        ? []
        : [...before]
            .filter((row) => !rows.get(table)?.has(row) && !persons.some((id) => row.includes(id)))
            .map((row) => `${table} ${row}`),
    );
  }
}

/** Something of this person's of each kind that the sweep asks for and never makes. */
export async function keepsWhatIsRare(house: House, who: Actor, threadId: string): Promise<void> {
  const rare = [
    `push_device (id, person_id, sign_in_id, endpoint, p256dh, auth) SELECT gen_random_uuid(), $1, $2::uuid, 'https://push.example/rare', 'p', 'a' WHERE $3::uuid IS NOT NULL`,
    `reply_draft (id, person_id, thread_id, text) SELECT gen_random_uuid(), $1, $3::uuid, 'Kept' WHERE $2::uuid IS NOT NULL`,
    `passkey (id, person_id, credential_id, public_key, counter, name, is_synced) SELECT gen_random_uuid(), $1, 'rare', '', 0, 'Mine', false WHERE $2::uuid IS NOT NULL AND $3::uuid IS NOT NULL`,
    `openid_identity (id, person_id, provider, issuer, subject, email) SELECT gen_random_uuid(), $1, 'x', 'https://x.example', 'rare', 'rare@x.example' WHERE $2::uuid IS NOT NULL AND $3::uuid IS NOT NULL`,
    `notification (id, person_id, kind, subject_id, up_to, at) SELECT gen_random_uuid(), $1, 'thread.reply', $3::uuid, 1, now() WHERE $2::uuid IS NOT NULL`,
  ];
  for (const one of rare)
    await house.db.query(`INSERT INTO ${one} ON CONFLICT DO NOTHING`, [who.personId, who.signInId, threadId]);
}
