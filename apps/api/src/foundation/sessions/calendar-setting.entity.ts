import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

/** Whether a person's calendar is kept right by mail; without a row it is. */
@Entity()
export class CalendarSettingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('boolean') byMail: boolean;
}
