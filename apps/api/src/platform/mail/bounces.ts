import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { InboundKind, InboundMail } from '../contributors/inbound-kind.js';
import { InboundKinds } from '../contributors/inbound-kinds.js';
import type { Tx } from '../db/db.js';
import type { Reader } from '../db/reader.js';
import { Links } from '../links/links.js';
import { stopAddress } from './mail-stops.js';

/** What comes back of our mail, each to the sender that stood on its envelope; complaints also to an address that providers know. */
@Injectable()
export class Bounces implements OnModuleInit {
  constructor(
    private readonly kinds: InboundKinds,
    private readonly links: Links,
  ) {}

  onModuleInit(): void {
    const kind = (name: string, knows: InboundKind['knows']): InboundKind => ({
      name,
      knows,
      receive: (tx, mail) => this.receive(tx, mail),
      // Machines are not answered.
      refuse: () => Promise.resolve(),
    });
    this.kinds.register(kind('bounce', (reader, token) => this.isOurs(reader, token)));
    this.kinds.register(kind('complaints', (_, token) => Promise.resolve(token === '')));
  }

  private async isOurs(reader: Reader, token: string): Promise<boolean> {
    return (await this.links.look(reader, 'mail.bounce', token)) !== null;
  }

  /** Stops the address where nobody can be reached, or from where someone complained. */
  private async receive(tx: Tx, { token, report }: InboundMail): Promise<string> {
    if (!report) return 'no report';
    const about = await this.links.look(tx, 'mail.bounce', token || (report.about ?? ''));
    if (!about) return 'a report of no mail of ours';
    if (report.is === 'bounce' && !report.nobody) return 'a bounce that passes';
    await stopAddress(tx, { ...about, why: report.why });
    return report.is;
  }
}
