import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { DOORS, NO_DOORS } from '../../proof/timing-doors.ts';
import { checkout } from '../start/paths.ts';

test('every public mutation that takes an address of mail is timed', () => {
  const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
  const open = new Set(
    [...read('docs/access-table.md').matchAll(/^\| `(\w+)` \| everyone \|/gm)].map(([, name]) => name),
  );
  const mutations = buildSchema(read('apps/api/schema.graphql')).getMutationType()?.getFields() ?? {};
  const taking = Object.values(mutations)
    .filter(({ name }) => open.has(name))
    .filter(({ args }) =>
      args.some((arg) => {
        const type = getNamedType(arg.type);
        return arg.name === 'email' || (isInputObjectType(type) && 'email' in type.getFields());
      }),
    )
    .map(({ name }) => name)
    .sort();
  expect(taking).toEqual(
    [...new Set([...DOORS.map(({ mutation }) => mutation), ...Object.keys(NO_DOORS)])].sort(),
  );
});
