import { hashSync, verifySync, type Options } from '@node-rs/argon2';

// A thread of its own. It imports packages alone, so that it runs as it is written and as it is compiled.
export default function work(
  asked: { plain: string; cost: Options } | { plain: string; stored: string },
): string | boolean {
  return 'stored' in asked ? verifySync(asked.stored, asked.plain) : hashSync(asked.plain, asked.cost);
}
