import { dirname, join } from 'node:path';

/** The root of the checkout. */
export const checkout = dirname(dirname(import.meta.dirname));

/** What Hearth keeps for itself in a checkout, ignored by git. */
export const ownFolder = join(checkout, '.hearth');

export const apiMain = join(checkout, 'apps/api/dist/src/main.js');

export const webDist = join(checkout, 'apps/web/dist');
