import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GraphqlContext } from '../access/viewer-of-request.js';
import { metrics } from '../health/metrics.js';
import { formatExecutionError } from './format-error.js';
import { Lately } from './jit-lately.js';

/** Operations kept compiled. The web has some dozens; a long one that somebody makes up takes some megabytes. */
const KEPT = 100;

type Run = CompiledQuery['query'];

/**
 * Runs queries compiled to JavaScript, from the second time one is asked for. What cannot be compiled, and variables that
 * do not fit, go the normal way. Apollo neither formats the errors of an answer given here nor tells plugins of them, so
 * both are done as it does.
 */
export function jitPlugin(): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Lately<string, Run | null>(KEPT);
  const seen = new Lately<string, true>(KEPT);

  const runOf = (key: string, schema: GraphQLSchema, document: DocumentNode, operationName?: string) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (!seen.get(key)) {
      seen.set(key, true);
      return null;
    }
    const result = compileQuery(schema, document, operationName);
    const run = isCompiledQuery(result) ? result.query : null;
    compiled.set(key, run);
    if (run) metrics.compiled.inc();
    return run;
  };

  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(context) {
          const { schema, document, operation, operationName, queryHash } = context;
          // An answer to a change is small, and its variables take defaults that the compiler does not know.
          if (operation.operation !== 'query') return null;
          const run = runOf(
            `${queryHash} ${operationName ?? ''}`,
            schema,
            document,
            operationName ?? undefined,
          );
          if (!run) return null;
          const variables = context.request.variables ?? {};
          const fit = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 1,
          });
          if (fit.errors) return null;
          const result = await run(undefined, context.contextValue, variables);
          // Without data nothing was run.
          return result.data === undefined ? null : answer(result);
        },
      }),
  };
}

function answer({ data, errors }: ExecutionResult): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: errors ? { data, errors: errors.map(formatExecutionError) } : { data },
    },
  };
}
