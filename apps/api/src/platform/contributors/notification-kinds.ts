import { Injectable } from '@nestjs/common';
import type { NotificationKindName } from '@hearth/shared';
import type { NotificationKind } from './notification-kind.js';

/** Every kind of notification there is; features register theirs. */
@Injectable()
export class NotificationKinds {
  private readonly kinds = new Map<NotificationKindName, NotificationKind>();

  register(kind: NotificationKind): void {
    this.kinds.set(kind.name, kind);
  }

  /** Throws for a kind that nobody brought. */
  of(name: NotificationKindName): NotificationKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`No feature brings the notification "${name}"`);
    return kind;
  }
}
