import { strToU8, type Zippable, zipSync } from 'fflate'

/** Parts of a workbook that any reader of workbooks can open, `sheet` being the XML of its only sheet. */
export function workbookParts(sheet: string): Zippable {
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
  return {
    '[Content_Types].xml': part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/></Types>',
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="十二月" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
  }
}

/** A workbook of one sheet, given as the XML inside its `worksheet`. */
export function workbook(sheet: string, more: Zippable = {}): Buffer {
  return Buffer.from(zipSync({ ...workbookParts(sheet), ...more }))
}

/** The XML of rows of inline text; `row` counts from 1. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], number: number) =>
    row
      .map(
        (text, column) =>
          `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('')
  return `<sheetData>${rows.map((row, place) => `<row r="${place + 1}">${cells(row, place + 1)}</row>`).join('')}</sheetData>`
}

/** A zip whose directory and entries declare fewer bytes for one entry than it unpacks to. */
export function lyingAboutSize(zip: Buffer, path: string, declared: number): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const sign = bytes.readUInt32LE(at)
    const [size, name] = sign === 0x04034b50 ? [22, 30] : sign === 0x02014b50 ? [24, 46] : [0, 0]
    if (size > 0 && bytes.subarray(at + name, at + name + path.length).toString() === path)
      bytes.writeUInt32LE(declared, at + size)
  }
  return bytes
}
