import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../access/viewer-of-request.js';
import { RefusalError } from '../access/refusal-error.js';
import { metrics } from '../health/metrics.js';
import { networkOf } from '../limits/network-of.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { Operations } from '../operations/operations.js';
import { refusalAsGraphqlError } from './format-error.js';

/** Most names that are told apart in the metrics. Names come from outside: without a bound each would stay in memory for good. */
const MOST_NAMES = 200;

/** Times every operation by name and counts it against its caller's limit. */
export const operationsPlugin = (
  limits: RateLimits,
  operations: Operations,
): ApolloServerPlugin<GraphqlContext> => {
  const names = new Set<string>();
  const nameOf = (name: string): string => {
    if (names.size < MOST_NAMES) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    requestDidStart() {
      const end = metrics.operations.startTimer();
      let operation = 'unknown';
      return Promise.resolve({
        didResolveSource({ source, contextValue }) {
          // It was refused already; this stands where Apollo and we might read a request in two ways.
          return contextValue.isOpen || operations.holds(source)
            ? Promise.resolve()
            : Promise.reject(new Error('What is run is not what was let in'));
        },
        async didResolveOperation({ operationName, contextValue }) {
          operation = nameOf(operationName?.slice(0, 60) ?? 'unnamed');
          try {
            await limits.take(
              'request',
              contextValue.viewer?.personId ?? networkOf(contextValue.req.ip ?? ''),
            );
          } catch (error) {
            throw error instanceof RefusalError ? refusalAsGraphqlError(error) : error;
          }
        },
        willSendResponse({ response: { body } }) {
          const outcome = body?.kind === 'single' && body.singleResult.errors ? 'refused' : 'ok';
          end({ operation, outcome });
          return Promise.resolve();
        },
      });
    },
  };
};
