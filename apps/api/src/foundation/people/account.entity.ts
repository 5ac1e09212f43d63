import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** How a person signs in. Apart from the person, so that nothing that shows people can show it. */
@Entity()
@Unique('account_email_key', ['email'])
export class AccountEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('citext') email: string;
  /** Null until one is chosen. */
  @Column('text', { nullable: true }) passwordHash: string | null;
}
