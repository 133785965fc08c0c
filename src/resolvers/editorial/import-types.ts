import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumeration, type Member } from '../../entities/house/enumeration.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { plain } from '../graph/outcomes.js';
import { enumOf } from '../graph/vocabulary.js';

const DateOrder = enumeration('DateOrder', 'Order of day and month in dates of digits.', {
  DMY: 'The day stands first: 31/12/2024.',
  MDY: 'The month stands first: 12/31/2024.',
});
const DecimalSign = enumeration('DecimalSign', 'Sign before the decimals of numbers.', {
  COMMA: 'A comma: 1.234,50.',
  POINT: 'A point: 1,234.50.',
});
for (const one of [DateOrder, DecimalSign]) enumOf(one);

@InputType({ description: 'Meaning of a column of a file.' })
class ColumnMeaningInput {
  @Field(() => String, {
    description: 'Header of the column; of a second one of that name, with `#2` behind.',
  })
  column!: string;
  @Field(() => String, { description: 'Field that it fills, such as `name` or `title_fr`; `-`: none.' })
  field!: string;
}

@InputType({ description: 'Value of a field in all rows.' })
class FieldValueInput {
  @Field(() => String, { description: 'Field.' })
  field!: string;
  @Field(() => String, { description: 'Value, as a cell would have it.' })
  value!: string;
}

@InputType({ description: 'File to import, and what its sender says of it.' })
export class ImportTableInput {
  @Field(() => String, { description: 'File, as `POST /media?for=import` has named it.' })
  file!: string;
  @Field(() => String, { description: 'Name that the file has where it comes from, for the report.' })
  name!: string;
  @Field(() => String, { description: 'Kind of its rows, such as `organisations` or `contributions`.' })
  kind!: string;
  @Field(() => Boolean, {
    description: 'True: nothing is changed; the result says what the import would do.',
  })
  isDryRun!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Name of a saved mapping, whose answers hold where none is given here.',
  })
  mapping?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name under which the answers are saved for the next file. Optional; default: not saved.',
  })
  saveMapping?: string | null;
  @Field(() => [ColumnMeaningInput], {
    nullable: true,
    description: 'Meanings of columns whose headers name no field.',
  })
  map?: ColumnMeaningInput[] | null;
  @Field(() => [FieldValueInput], { nullable: true, description: 'Values that all rows have.' })
  set?: FieldValueInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the sheet. Optional; default: the only sheet with rows.',
  })
  sheet?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Encoding of a CSV file, such as `windows-1252`. Optional; default: the one that its bytes show.',
  })
  encoding?: string | null;
  @Field(() => enumOf(DateOrder), {
    nullable: true,
    description: 'Order of day and month. Optional; default: the one that a column shows.',
  })
  dates?: Member<typeof DateOrder> | null;
  @Field(() => enumOf(DecimalSign), {
    nullable: true,
    description: 'Sign before decimals. Optional; default: the one that a column shows.',
  })
  decimal?: Member<typeof DecimalSign> | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: rows that look like an item that exists are imported too. Optional; default: false.',
  })
  allowDuplicates?: boolean | null;
}

@plain
@ObjectType({ description: 'Row of a file that was not accepted.' })
class ImportRejection {
  @Field(() => Int, { description: 'Line of the file on which the row begins.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'Field concerned. Null: the row as a whole.' })
  field?: string | null;
  @Field(() => String, {
    description: 'Reason, in English; it names the answer that decides it, if one does.',
  })
  reason!: string;
}

@plain
@ObjectType({ description: 'Reading of a file that is not literally what is written in it.' })
class ImportReading {
  @Field(() => String, { nullable: true, description: 'Column. Null: the file as a whole.' })
  column?: string | null;
  @Field(() => String, { description: 'Rule by which it was read.' })
  rule!: string;
  @Field(() => String, { description: 'First cell that was read so, and how.' })
  text!: string;
  @Field(() => Int, { nullable: true, description: 'Line of that cell. Null: no line is concerned.' })
  line?: number | null;
  @Field(() => Int, { description: 'Number of cells that were read so.' })
  count!: number;
}

@plain
@ObjectType({ description: 'Report as a page for the person who sent the file.' })
class ImportPage {
  @Field(() => enumOf(LocaleEnum), { description: 'Language.' })
  locale!: string;
  @Field(() => String, { description: 'Name of the page, by which the pages link to each other.' })
  name!: string;
  @Field(() => String, { description: 'Page in HTML: without scripts, and nothing is loaded by it.' })
  html!: string;
}

@plain
@ObjectType({ description: 'Rows that were not accepted, as a file to be corrected and imported again.' })
class ImportCorrections {
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;
  @Field(() => String, { description: 'XLSX file, as base64.' })
  base64!: string;
}

@plain
@ObjectType({
  description: 'Result of an import: accepted rows are drafts that wait for a reviewer (`approveImport`).',
})
export class TableImported {
  @Field(() => ID, { nullable: true, description: 'Import, as `approveImport` takes it. Null: a dry run.' })
  run?: string | null;
  @Field(() => Int, { description: 'Number of rows that made an item.' })
  created!: number;
  @Field(() => Int, { description: 'Number of rows that changed an item.' })
  updated!: number;
  @Field(() => Int, { description: 'Number of rows that changed nothing.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Number of rows that were not accepted.' })
  rejected!: number;
  @Field(() => [ImportRejection], { description: 'Rows that were not accepted, at most 200.' })
  rejections!: ImportRejection[];
  @Field(() => [ImportReading], { description: 'Readings that the sender should check.' })
  readings!: ImportReading[];
  @Field(() => [ImportPage], { description: 'Report as a page, in each language.' })
  pages!: ImportPage[];
  @Field(() => ImportCorrections, {
    nullable: true,
    description: 'Rows to correct, at most 50000. Null: all were accepted.',
  })
  corrections?: ImportCorrections | null;
}
