import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';

/** Search over everything that features contribute. */
@Module({ providers: [SearchResolver] })
export class SearchModule {}
