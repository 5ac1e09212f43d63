import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An operation that the web asks, or asked in an earlier deployment. */
@Entity()
export class OperationEntity {
  /** See `hashOfText`. */
  @PrimaryColumn('text') hash: string;
  @Column('text') text: string;
  /** Since when the web asks it no more; null while it does. */
  @Column('timestamptz', { nullable: true }) replacedAt: Date | null;
}
