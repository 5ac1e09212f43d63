import { Module } from '@nestjs/common';
import { ContentNotesResolver } from './content-notes.resolver.js';

/** What may be hard in what people write, and how each person meets it. */
@Module({ providers: [ContentNotesResolver] })
export class ContentNotesModule {}
