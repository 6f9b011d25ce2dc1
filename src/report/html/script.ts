/**
 * What the page can do beyond being read: sort by a column, filter by name and outcome, find a trend, and unfold
 * everything for printing. Written for browsers, so it is kept as text; it inserts no text of the data as markup.
 */
export const script = `
'use strict';
const table = document.querySelector('table.comparisons');
const rows = table ? [...table.tBodies[0].rows] : [];

function keyOf(row, column, kind) {
  const cell = row.cells[column];
  if (kind === 'text') return cell.textContent.trim().toLowerCase();
  return cell.dataset.key === '' ? NaN : Number(cell.dataset.key);
}

function compareKeys(a, b) {
  if (typeof a === 'string') return a < b ? -1 : Number(a > b);
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function sortBy(head, descending) {
  const sign = descending ? -1 : 1;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.ariaSort = descending ? 'descending' : 'ascending';
  const keyed = rows.map((row) => [keyOf(row, head.cellIndex, head.dataset.sort), row]);
  const absent = ([key]) => typeof key === 'number' && Number.isNaN(key);
  keyed.sort((a, b) => (absent(a) || absent(b) ? 1 : sign) * compareKeys(a[0], b[0]));
  table.tBodies[0].append(...keyed.map(([, row]) => row));
}

for (const head of table ? table.tHead.rows[0].cells : []) {
  if (!head.dataset.sort) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  button.addEventListener('click', () => sortBy(head, head.ariaSort === 'ascending'));
  head.replaceChildren(button);
}
if (rows.length > 0) table.tHead.rows[0].cells[0].ariaSort = 'ascending';

const matches = (text, filter) => filter.toLowerCase().split(/\\s+/).every((word) => text.toLowerCase().includes(word));

const form = document.querySelector('.controls:not(.find)');
const heads = table ? [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort) : [];
const orders = heads.flatMap((head) => [[head, false], [head, true]]);
for (const [head, descending] of form ? orders : []) {
  const name = head.textContent + (descending ? ', descending' : '');
  form.elements.sort.append(new Option(name, form.elements.sort.length));
}
function filterRows() {
  const shown = new Set([...form.querySelectorAll('[name=outcome]:checked')].map((box) => box.value));
  let count = 0;
  for (const row of rows) {
    const name = row.cells[1].textContent + ' ' + row.cells[2].textContent;
    row.hidden = !shown.has(row.dataset.outcome) || !matches(name, form.elements.filter.value);
    if (!row.hidden) count += 1;
  }
  form.querySelector('output').textContent = count + ' of ' + rows.length;
}
if (form && rows.length > 1) {
  form.hidden = false;
  form.addEventListener('input', filterRows);
  form.elements.sort.addEventListener('change', (event) => sortBy(...orders[event.target.value]));
  form.addEventListener('submit', (event) => event.preventDefault());
  filterRows();
}

const find = document.querySelector('.find');
const figures = [...document.querySelectorAll('.trend')];
function findTrends() {
  const show = (element, name) => { element.hidden = !matches(name.textContent, find.elements.filter.value); };
  for (const figure of figures) show(figure, figure.querySelector('.names'));
  for (const row of document.querySelectorAll('.levels tbody tr')) show(row, row);
  find.querySelector('output').textContent = figures.filter((figure) => !figure.hidden).length + ' of ' + figures.length;
}
if (find && figures.length > 1) {
  find.hidden = false;
  find.addEventListener('input', findTrends);
  find.addEventListener('submit', (event) => event.preventDefault());
  findTrends();
}

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
`;
