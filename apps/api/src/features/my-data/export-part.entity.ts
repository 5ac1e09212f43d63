import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TaskEntity } from '../../platform/tasks/task.entity.js';

/** What an export has gathered so far; gone once its file is made. */
@Entity()
export class ExportPartEntity {
  @ForeignKey(() => TaskEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  taskId: string;
  @PrimaryColumn('int') number: number;
  @Column('text') section: string;
  @Column('json') rows: object[];
}
