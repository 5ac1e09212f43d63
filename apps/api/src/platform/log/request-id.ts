import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Does this, and whatever it leads to, under the id of its request. */
export const underRequestId = <T>(id: string, work: () => T): T => current.run(id, work);

/** The id of the request that is being answered; undefined where none is, as in a job. */
export const requestId = (): string | undefined => current.getStore();
