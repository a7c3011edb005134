import type { Database } from 'better-sqlite3'

/** Waters: stations with their levels, readings as they were given, danger zones and the people moved, which time of a station was printed. Levels in thousandths of a metre, flow in thousandths of a cubic metre a second, rain in tenths of a millimetre. */
export function up(database: Database): void {
  database.exec(stations + zones)
}

const stations = `
    CREATE TABLE station (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('river', 'reservoir', 'rain', 'tide')),
      size TEXT NOT NULL,
      water TEXT NOT NULL,
      place TEXT NOT NULL,
      datum TEXT NOT NULL,
      warning_mm INTEGER,
      guaranteed_mm INTEGER,
      record_mm INTEGER,
      flood_limit_mm INTEGER,
      flood_high_mm INTEGER,
      design_mm INTEGER,
      check_mm INTEGER,
      bed_mm INTEGER,
      interval_minutes INTEGER NOT NULL CHECK (interval_minutes BETWEEN 1 AND 1440),
      areal_weight INTEGER NOT NULL CHECK (areal_weight >= 0),
      responsible TEXT NOT NULL,
      note TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      since TEXT NOT NULL,
      PRIMARY KEY (id, room)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX station_of_code ON station (code, room);

    CREATE TABLE reading (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      station INTEGER NOT NULL,
      observed_at TEXT NOT NULL,
      level_mm INTEGER,
      flow_mm INTEGER,
      rain_tenths INTEGER,
      rain_minutes INTEGER,
      raw TEXT NOT NULL,
      mark TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('typed', 'pasted', 'sheet')),
      replaces INTEGER,
      replaced_by INTEGER,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, station) REFERENCES station (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reading_of_station
      ON reading (station, observed_at, level_mm, flow_mm, rain_tenths, rain_minutes, replaced_by, mark);

    CREATE TABLE hydrograph_view (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      station INTEGER NOT NULL,
      from_at TEXT NOT NULL,
      to_at TEXT NOT NULL,
      rain INTEGER,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, station) REFERENCES station (room, id)
    ) STRICT, WITHOUT ROWID;
`

const zones = `
    CREATE TABLE danger_zone (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('flashFlood', 'geological', 'river', 'reservoirBelow', 'waterlogging', 'other')),
      place TEXT NOT NULL,
      households INTEGER NOT NULL CHECK (households >= 0),
      persons INTEGER NOT NULL CHECK (persons >= 0),
      station INTEGER,
      prepare_mm INTEGER,
      move_mm INTEGER,
      prepare_rain_tenths INTEGER,
      move_rain_tenths INTEGER,
      rain_hours INTEGER,
      shelter TEXT NOT NULL,
      responsible TEXT NOT NULL,
      source TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, station) REFERENCES station (room, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE zone_step (
      room TEXT NOT NULL,
      id INTEGER NOT NULL,
      zone INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('prepare', 'moveNow', 'moved', 'returned', 'standDown')),
      households INTEGER,
      persons INTEGER,
      ordered_by TEXT NOT NULL,
      words TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      at TEXT NOT NULL,
      person INTEGER,
      PRIMARY KEY (id, room),
      FOREIGN KEY (room, zone) REFERENCES danger_zone (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX zone_step_of ON zone_step (zone, room);
`
