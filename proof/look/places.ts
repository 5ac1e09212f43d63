import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** Addresses of the demo world, by the keys of its threads and spaces. */
export const threadAt = (key: string): string => `/threads/${demoId('thread', key)}`;
export const spaceAt = (key: string): string => `/community/${demoId('space', key)}`;
