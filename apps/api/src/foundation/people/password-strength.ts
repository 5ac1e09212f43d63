import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { ownWords, PASSWORD_LOOKED_AT, passwordFault, type PasswordLook } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import { AtMost } from '../../platform/limits/at-most.js';

/** A thread nobody needs gives its memory back after this long. */
const IDLE_MS = 60_000;
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './password-worker.ts' : './password-worker.js',
  import.meta.url,
);

interface Asked {
  resolve: (look: PasswordLook) => void;
  reject: (error: Error) => void;
}

/** Is a password good enough? Looked at in a thread of its own, begun when it is first needed. */
@Injectable()
export class PasswordStrength implements OnApplicationShutdown {
  private readonly log = new Logger('passwords');
  private readonly turns = new AtMost(1, 50);
  private worker: Worker | undefined;
  private asked: Asked | undefined;
  private idle: NodeJS.Timeout | undefined;

  /**
   * Refuses, as a fault of the field, what is easy to guess for someone who knows this person, and what stands in lists of
   * passwords that were stolen elsewhere.
   */
  async ensureStrong(field: string, password: string, of: { name: string; email: string }): Promise<void> {
    const looked = password.normalize('NFKC').slice(0, PASSWORD_LOOKED_AT);
    const words = ownWords(of);
    const fault = passwordFault(await this.turns.do(() => this.look(looked, words)), password, words);
    if (fault) throw invalidField(field, fault);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private look(password: string, words: string[]): Promise<PasswordLook> {
    clearTimeout(this.idle);
    return new Promise<PasswordLook>((resolve, reject) => {
      this.asked = { resolve, reject };
      this.running().postMessage({ password, words });
    }).finally(() => {
      this.asked = undefined;
      this.idle = setTimeout(() => void this.end(), IDLE_MS);
      this.idle.unref();
    });
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(WORKER);
    worker.unref();
    worker.on('message', (look: PasswordLook) => this.asked?.resolve(look));
    const failed = (error: Error) => {
      if (this.worker === worker) this.worker = undefined;
      this.asked?.reject(error);
    };
    worker.on('error', (error: Error) => {
      this.log.error({ err: error }, 'the look at a password failed');
      failed(error);
    });
    worker.on('exit', () => failed(new Error('The look at a password ended')));
    this.worker = worker;
    return worker;
  }

  private async end(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}
