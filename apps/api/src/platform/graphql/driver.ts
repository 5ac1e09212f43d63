import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolvers = Record<string, Record<string, unknown>>;

/**
 * Apollo's driver, with the resolvers put where they belong at once. Nest makes the schema of the code, prints it, reads and
 * checks the text, builds a second schema of that with the resolvers, and takes them over from there: the most of what a
 * start costs.
 */
export class DirectDriver extends ApolloDriver {
  override async generateSchema(options: ApolloDriverConfig): Promise<GraphQLSchema> {
    const explorer = this.graphQlFactory['resolversExplorerService'];
    const builder = this.graphQlFactory['gqlSchemaBuilder'];
    const resolvers = explorer.explore();
    const schema: GraphQLSchema = await builder.build(true, options, explorer.getAllCtors());
    putOn(schema, resolvers);
    return schema;
  }
}

/** Each field has its own resolver, or that of an interface of its type, or none. Throws where there is no such field. */
function putOn(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [name, ofType] of Object.entries(resolvers)) {
    const fields = fieldsOf(schema, name);
    const missing = Object.keys(ofType).find((field) => !fields[field]);
    if (missing !== undefined) throw new Error(`There is no ${name}.${missing} to resolve`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const inherited = type.getInterfaces().map((one) => resolvers[one.name]);
    const all = Object.assign({}, ...inherited, resolvers[type.name]) as Record<string, unknown>;
    for (const [name, field] of Object.entries(type.getFields()))
      if (typeof all[name] === 'function')
        field.resolve = all[name] as GraphQLFieldResolver<unknown, unknown>;
  }
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
