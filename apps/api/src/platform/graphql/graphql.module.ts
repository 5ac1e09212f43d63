import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { RefusalError } from '../access/refusal-error.js';
import { ViewerOfRequest, type GraphqlContext } from '../access/viewer-of-request.js';
import { RateLimits } from '../limits/rate-limits.js';
import { Operations } from '../operations/operations.js';
import { DirectDriver } from './driver.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit-plugin.js';
import { MOST_TOKENS, operationLimits } from './limits.js';
import { operationsPlugin } from './operations-plugin.js';

/** The pull face: Apollo Server on /graphql, schema from the code. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: DirectDriver,
  inject: [ViewerOfRequest, RateLimits, Operations],
  useFactory: (
    viewers: ViewerOfRequest,
    limits: RateLimits,
    operations: Operations,
  ): Omit<ApolloDriverConfig, 'driver'> => ({
    path: '/graphql',
    autoSchemaFile: true,
    // Whether the schema holds together is asked where it is written down (`npm run codegen -- --check`), not at every start.
    buildSchemaOptions: { skipCheck: true },
    graphiql: false,
    playground: false,
    // What is not registered is refused before it is read; whoever may ask what they like may ask what there is.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: {
      cache: {
        get: (key) => Promise.resolve(operations.get(key.replace(/^apq:/, ''))),
        // Nobody registers anything by asking.
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(false),
      },
    },
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    formatError,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: operationLimits,
    plugins: [ApolloServerPluginCacheControlDisabled(), operationsPlugin(limits, operations), jitPlugin()],
    context: async ({ req, res }: { req: Request; res: Response }): Promise<GraphqlContext> => {
      // What is answered to one person is kept by nobody between here and them.
      res.setHeader('Cache-Control', 'no-store');
      return {
        req,
        res,
        isOpen: await operations.admit(req).catch(asAnswer),
        viewer: await viewers.get(req),
      };
    },
  }),
});

/** A refusal before anything was run, as an answer of its own. */
function asAnswer(error: unknown): never {
  if (!(error instanceof RefusalError)) throw error;
  const { refusal } = error;
  const status = refusal.code === 'too_many' ? 429 : 400;
  throw new GraphQLError(refusal.code, { extensions: { ...refusal, http: { status } } });
}
