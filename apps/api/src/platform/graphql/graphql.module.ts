import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ViewerOfRequest, type GraphqlContext } from '../access/viewer-of-request.js';
import { Config } from '../config/config.js';
import { RateLimits } from '../limits/rate-limits.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit-plugin.js';
import { MOST_TOKENS, operationLimits } from './limits.js';
import { operationsPlugin } from './operations-plugin.js';

/** The pull face: Apollo Server on /graphql, schema from the code. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [Config, ViewerOfRequest, RateLimits],
  useFactory: (
    config: Config,
    viewers: ViewerOfRequest,
    limits: RateLimits,
  ): Omit<ApolloDriverConfig, 'driver'> => ({
    path: '/graphql',
    autoSchemaFile: true,
    // Whether the schema holds together is asked where it is written down (`npm run codegen -- --check`), not at every start.
    buildSchemaOptions: { skipCheck: true },
    graphiql: false,
    playground: false,
    introspection: !config.production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    formatError,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: operationLimits,
    plugins: [ApolloServerPluginCacheControlDisabled(), operationsPlugin(limits), jitPlugin()],
    context: async ({ req, res }: { req: Request; res: Response }): Promise<GraphqlContext> => ({
      req,
      res,
      viewer: await viewers.get(req),
    }),
  }),
});
