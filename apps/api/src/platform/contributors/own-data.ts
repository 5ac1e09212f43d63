import { Injectable } from '@nestjs/common';
import type { Tx } from '../db/db.js';
import type { Eraser, Leaving } from './eraser.js';
import type { Exporter } from './exporter.js';

const FIRST = ['profile', 'me'];
const rank = ({ section }: Exporter): number => -FIRST.indexOf(section);

/** Everything that keeps something of a person; features register what they give them and what becomes of it. */
@Injectable()
export class OwnData {
  private readonly all: Exporter[] = [];
  private readonly erasing: Eraser[] = [];

  register(eraser: Eraser, ...exporters: Exporter[]): void {
    this.erasing.push(eraser);
    this.all.push(...exporters);
  }

  /** Every kind of things one takes with one, in a steady order: whose they are stands first. */
  get exporters(): readonly Exporter[] {
    return this.all.toSorted(
      (one, other) => rank(one) - rank(other) || one.section.localeCompare(other.section, 'en'),
    );
  }

  get erasers(): readonly Eraser[] {
    return this.erasing.toSorted((one, other) => one.of.localeCompare(other.of, 'en'));
  }

  /** Holds what their words stand in. */
  async hold(tx: Tx, personId: string): Promise<void> {
    for (const eraser of this.erasers) await eraser.hold?.(tx, personId);
  }

  /** All that is done before a person's row goes. */
  async erase(tx: Tx, leaving: Leaving): Promise<void> {
    for (const eraser of this.erasers) await eraser.erase?.(tx, leaving);
  }
}
