import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { TOO_COMPLEX } from './format-error.js';

const refuse = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(TOO_COMPLEX))],
};

/**
 * Most tokens of a document; the web's longest has under 200. Held while it is parsed: some rules of validation compare
 * every field with every other, and nobody need be signed in to be validated.
 */
export const MOST_TOKENS = 1_000;

/** Most other names for fields, and most directives: the web has two of one and a handful of the other. */
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 30;

/** Counts what stands in a document as it is written; what fragments multiply is counted by cost. */
const fewAliases: ValidationRule = (context) => {
  const counted = { aliases: 0, directives: 0 };
  const refuseOnce = (is: boolean) => is && context.reportError(new GraphQLError(TOO_COMPLEX));
  return {
    Field({ alias }) {
      if (alias) refuseOnce((counted.aliases += 1) === MOST_ALIASES + 1);
    },
    Directive() {
      refuseOnce((counted.directives += 1) === MOST_DIRECTIVES + 1);
    },
  };
};

/** What no operation may exceed. The web's dearest page costs about a tenth; cost counts fields times page size. */
export const operationLimits: ValidationRule[] = [
  fewAliases,
  maxDepthRule({ n: 9, flattenFragments: true, ...refuse }) as ValidationRule,
  costLimitRule({ maxCost: 20_000, flattenFragments: true, ...refuse }) as ValidationRule,
];
