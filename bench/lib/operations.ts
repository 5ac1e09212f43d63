import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode, type FieldNode } from 'graphql';
import { checkout } from '../../tools/start/paths.ts';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name ? definition.name.value : '';

/**
 * The text of an operation exactly as the web sends it: taken from the web's own files, with the fragments it spreads and
 * with `__typename` in every selection but the outermost, as Apollo Client adds it.
 */
export async function operationOfWeb(name: string): Promise<string> {
  const definitions = new Map<string, DefinitionNode>();
  for await (const file of glob(join(checkout, 'apps/web/src/**/*.graphql'))) {
    for (const definition of parse(await readFile(file, 'utf8')).definitions) {
      definitions.set(nameOf(definition), definition);
    }
  }
  const wanted = new Set([name]);
  for (const known of wanted) {
    const definition = definitions.get(known);
    if (!definition) throw new Error(`The web has no operation or fragment ${known}`);
    visit(definition, { FragmentSpread: ({ name: { value } }) => void wanted.add(value) });
  }
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [...wanted].flatMap((known) => definitions.get(known) ?? []),
  } as const;
  const withTypes = visit(document, {
    SelectionSet: {
      leave: (node, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, TYPENAME] },
    },
  });
  return print(withTypes);
}
