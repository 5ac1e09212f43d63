import { Injectable } from '@nestjs/common';
import type { InboundKind } from './inbound-kind.js';

/** Every kind of address that mail may come to; features register theirs. */
@Injectable()
export class InboundKinds {
  private readonly kinds = new Map<string, InboundKind>();

  register(kind: InboundKind): void {
    this.kinds.set(kind.name, kind);
  }

  /** The kind of this name, if a feature brings it. */
  find(name: string): InboundKind | undefined {
    return this.kinds.get(name);
  }
}
