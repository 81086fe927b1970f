/**
 * The rules of Data Package, version 2 (datapackage.org/standard), that say MUST, written out for what we publish: no package of the npm
 * registry was found that carries the profiles of the standard.
 */

type Json = Record<string, any>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A fully qualified address, or a relative path that does not leave the folder: no `/`, `./`, `../` or `~` in front, no `\`. */
const isUrlOrPath = (value: unknown): boolean =>
  isText(value) &&
  (/^(https?|ftps?):\/\/\S+$/.test(value) || /^(?![./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/).+$/.test(value));

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const fieldTypes = ['string', 'number', 'integer', 'boolean', 'date', 'time', 'datetime', 'year', 'yearmonth', 'any'];

/** Which constraints a type allows; all others are mistakes. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  year: ['required', 'unique', 'enum', 'minimum', 'maximum'],
};

/** A list that is there and not empty, each entry with its place. */
const listOf = (value: unknown, where: string, faults: string[]): [Json, string][] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length === 0) {
    faults.push(`${where} is no list with entries`);
    return [];
  }
  return value.map((one, index) => [one, `${where}[${index}]`]);
};

function licencesAndSources(holder: Json, where: string, faults: string[]): void {
  for (const [one, at] of listOf(holder.licenses, `${where}licenses`, faults)) {
    if (!isObject(one) || (!('name' in one) && !('path' in one))) faults.push(`${at} has neither name nor path`);
    if ('name' in one && !/^[-a-zA-Z0-9._]+$/.test(one.name)) faults.push(`${at}.name`);
    if ('path' in one && !isUrlOrPath(one.path)) faults.push(`${at}.path`);
  }
  for (const [one, at] of listOf(holder.sources, `${where}sources`, faults)) {
    if (!isObject(one) || Object.keys(one).length === 0) faults.push(`${at} is empty`);
    if (!isText(one.title)) faults.push(`${at}.title`);
    if ('path' in one && !isUrlOrPath(one.path)) faults.push(`${at}.path`);
  }
}

/** What is wrong with a Table Schema; the columns of the other tables are needed for keys that point there. */
export function schemaFaults(schema: Json, where: string, columnsOf: (table: string) => readonly string[]): string[] {
  const faults: string[] = [];
  const names: string[] = [];
  for (const [field, at] of listOf(schema.fields, `${where}fields`, faults)) {
    if (!isText(field.name)) faults.push(`${at}.name`);
    if (names.includes(field.name)) faults.push(`${at}.name: "${field.name}" twice`);
    names.push(field.name);
    if (!fieldTypes.includes(field.type)) faults.push(`${at}.type: ${field.type}`);
    if (field.format && !(field.type === 'string' && ['email', 'uri', 'binary', 'uuid'].includes(field.format)))
      faults.push(`${at}.format: ${field.format}`);
    if (!isText(field.title)) faults.push(`${at}.title`);
    const { constraints = {} } = field;
    if (!isObject(constraints)) faults.push(`${at}.constraints`);
    for (const name of Object.keys(constraints))
      if (!constraintsOf[field.type]?.includes(name)) faults.push(`${at}.constraints: no ${name} for a ${field.type}`);
    if (constraints.enum && new Set(constraints.enum).size !== constraints.enum.length) faults.push(`${at}.enum`);
  }
  if (!schema.fields) faults.push(`${where}fields is missing`);
  const { missingValues, primaryKey = [] } = schema;
  if (missingValues && !(Array.isArray(missingValues) && missingValues.every((one) => typeof one === 'string')))
    faults.push(`${where}missingValues`);
  for (const key of primaryKey) if (!names.includes(key)) faults.push(`${where}primaryKey: no column ${key}`);
  for (const [{ fields, reference }, at] of listOf(schema.foreignKeys, `${where}foreignKeys`, faults)) {
    if (!Array.isArray(fields) || fields.some((name: string) => !names.includes(name))) faults.push(`${at}.fields`);
    if (!isObject(reference) || reference.fields?.length !== fields.length) faults.push(`${at}.reference`);
    else if (reference.fields.some((name: string) => !columnsOf(reference.resource).includes(name)))
      faults.push(`${at}.reference: ${reference.resource}`);
  }
  return faults;
}

/** What is wrong with the descriptor of a package. */
export function packageFaults(descriptor: Json): string[] {
  const faults: string[] = [];
  if (descriptor.$schema !== 'https://datapackage.org/profiles/2.0/datapackage.json') faults.push('$schema');
  for (const name of ['name', 'title', 'version'])
    if (name in descriptor && !isText(descriptor[name])) faults.push(name);
  if (!/^[a-z0-9._-]+$/.test(descriptor.name)) faults.push('name is no identifier');
  if ('created' in descriptor && !dateTime.test(descriptor.created)) faults.push('created');
  if ('homepage' in descriptor && !/^https?:\/\//.test(descriptor.homepage)) faults.push('homepage');
  for (const [one, at] of listOf(descriptor.contributors, 'contributors', faults)) {
    if (!isObject(one) || Object.keys(one).length === 0) faults.push(`${at} is empty`);
    if ('path' in one && !isUrlOrPath(one.path)) faults.push(`${at}.path`);
    if ('roles' in one && !(Array.isArray(one.roles) && one.roles.every(isText))) faults.push(`${at}.roles`);
  }
  if ('keywords' in descriptor && !(Array.isArray(descriptor.keywords) && descriptor.keywords.every(isText)))
    faults.push('keywords');
  licencesAndSources(descriptor, '', faults);
  if (!('resources' in descriptor)) faults.push('resources is missing');
  const resources = listOf(descriptor.resources, 'resources', faults);
  const columnsOf = (table: string): string[] =>
    resources.find(([{ name }]) => name === table)?.[0].schema?.fields.map(({ name }: Json) => name) ?? [];
  const names = new Set<string>();
  for (const [one, at] of resources) {
    if (!isText(one.name)) faults.push(`${at}.name`);
    if (names.has(one.name)) faults.push(`${at}.name: "${one.name}" twice`);
    names.add(one.name);
    if ('path' in one === 'data' in one) faults.push(`${at} needs path or data, and not both`);
    if ('path' in one && !isUrlOrPath(one.path)) faults.push(`${at}.path: ${one.path}`);
    if ('type' in one && one.type !== 'table') faults.push(`${at}.type`);
    if ('mediatype' in one && !/^.+\/.+$/.test(one.mediatype)) faults.push(`${at}.mediatype`);
    if ('bytes' in one && !Number.isInteger(one.bytes)) faults.push(`${at}.bytes`);
    if ('hash' in one && !/^([^:]+:[a-f0-9]+|[a-f0-9]{32})$/i.test(one.hash)) faults.push(`${at}.hash`);
    licencesAndSources(one, `${at}.`, faults);
    if (one.type === 'table' && !one.schema) faults.push(`${at}.schema is missing`);
    if (one.schema) faults.push(...schemaFaults(one.schema, `${at}.schema.`, columnsOf));
  }
  return faults;
}

const isOfType: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  number: (text) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  year: (text) => /^\d{4}$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
};

/** What is wrong with the rows of a table by its schema. */
export function tableFaults(
  { fields, primaryKey = [] }: Json,
  { columns, rows }: { columns: readonly string[]; rows: readonly Readonly<Record<string, string>>[] },
): string[] {
  const expected: string[] = fields.map(({ name }: Json) => name);
  if (columns.join() !== expected.join()) return [`columns are ${columns.join()}, not ${expected.join()}`];
  const faults: string[] = [];
  for (const { name, type, format, constraints = {} } of fields as Json[]) {
    const pattern = constraints.pattern && new RegExp(`^(?:${constraints.pattern})$`);
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      const value = row[name]!;
      const report = (what: string) => faults.push(`line ${index + 2}, ${name}: ${what}: "${value}"`);
      if (value === '') return void (constraints.required && report('is empty'));
      if (!isOfType[type]!(value)) report(`is no ${type}`);
      if (format === 'uri' && !URL.canParse(value)) report('is no address');
      if (pattern && !pattern.test(value)) report('does not fit the pattern');
      if (constraints.enum && !constraints.enum.includes(value)) report('is not on the list');
      if (constraints.minimum !== undefined && Number(value) < constraints.minimum) report('is too low');
      if (constraints.maximum !== undefined && Number(value) > constraints.maximum) report('is too high');
      if (constraints.unique && seen.has(value)) report('stands twice');
      seen.add(value);
    });
  }
  const keys = rows.map((row) => primaryKey.map((name: string) => row[name]).join('\n'));
  if (primaryKey.length > 0 && new Set(keys).size !== keys.length) faults.push('the primary key is not unique');
  return faults;
}
