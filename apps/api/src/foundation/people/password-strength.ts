import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ownWords, PASSWORD_LOOKED_AT, passwordFault, type PasswordLook } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import { WorkThreads } from '../../platform/threads/work-threads.js';
import { siteBrand } from '../../platform/settings/site-brand.js';

const WAITING = 50;

/** Is a password good enough? Looked at in a thread of its own. */
@Injectable()
export class PasswordStrength implements OnApplicationShutdown {
  private readonly threads = new WorkThreads<{ password: string; words: string[] }, PasswordLook>(
    new URL('./password-worker.js', import.meta.url),
    1,
    WAITING,
  );

  /**
   * Refuses, as a fault of the field, what is easy to guess for someone who knows this person, and what stands in lists of
   * passwords that were stolen elsewhere.
   */
  async ensureStrong(field: string, password: string, of: { name: string; email: string }): Promise<void> {
    const looked = password.normalize('NFKC').slice(0, PASSWORD_LOOKED_AT);
    const words = ownWords(of, Object.values(siteBrand().name));
    const fault = passwordFault(await this.threads.do({ password: looked, words }), password, words);
    if (fault) throw invalidField(field, fault);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.end();
  }
}
