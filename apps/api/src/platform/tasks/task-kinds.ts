import { Injectable } from '@nestjs/common';
import type { TaskKind } from './task-kind.js';

/** Every kind of long task; features register theirs. */
@Injectable()
export class TaskKinds {
  private readonly kinds = new Map<string, TaskKind>();

  register<Input, Cursor>(kind: TaskKind<Input, Cursor>): void {
    this.kinds.set(kind.name, kind as unknown as TaskKind);
  }

  get(name: string): TaskKind | undefined {
    return this.kinds.get(name);
  }
}
