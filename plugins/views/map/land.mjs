// Makes ../src/main/resources/org/ecities/views/map/land.svg from land-50m.json of the npm package world-atlas 2.0.2
// (Natural Earth 1:50m, public domain):   node land.mjs path/to/land-50m.json
// One unit is a tenth of a degree; x runs from 30 W eastwards round to 30 W, so that the Pacific is whole.
import { readFileSync, writeFileSync } from 'node:fs';

const SEAM = -30, NORTH = 78, SOUTH = -58;
const TOLERANCE = 0.1;      // degrees a simplified coast may be off
const SMALLEST = 0.0008;    // square degrees of an island that is kept

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const ring = numbers => numbers.flatMap((number, at) => {
  const arc = number < 0 ? arcs[~number].slice().reverse() : arcs[number];
  return at ? arc.slice(1) : arc;
});
const polygons = topology.objects.land.geometries.flatMap(shape => shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);
const rings = polygons.flatMap(polygon => polygon.map(ring));

const area = points => Math.abs(points.reduce((sum, [x, y], i) => {
  const [u, v] = points[(i + 1) % points.length];
  return sum + x * v - u * y;
}, 0) / 2);

// The part of a ring on one side of a line: sign * (coordinate - limit) >= 0.
function clip(points, axis, limit, sign) {
  const inside = point => sign * (point[axis] - limit) >= 0;
  return points.flatMap((to, i) => {
    const from = points[(i + points.length - 1) % points.length];
    const out = [];
    if (inside(from) !== inside(to)) {
      const part = (limit - from[axis]) / (to[axis] - from[axis]);
      out.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
    }
    if (inside(to)) out.push(to);
    return out;
  });
}

function simplified(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points[points.length - 1]];
  let far = 0, at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    const off = length
      ? Math.abs(dy * points[i][0] - dx * points[i][1] + b[0] * a[1] - b[1] * a[0]) / length
      : Math.hypot(points[i][0] - a[0], points[i][1] - a[1]);
    if (off > far) [far, at] = [off, i];
  }
  return far <= TOLERANCE ? [a, b] : [...simplified(points.slice(0, at + 1)), ...simplified(points.slice(at)).slice(1)];
}

function path(points) {
  const units = points.map(([x, y]) => [Math.round(x * 10), Math.round((NORTH - y) * 10)])
    .filter((point, i, all) => !i || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
  if (units.length < 3) {
    const [x, y] = units[0];
    return `M${x} ${y}h1v1h-1z`;
  }
  let [x, y] = units[0];
  const steps = units.slice(1).map(([u, v]) => {
    const step = `${u - x}${v - y < 0 ? '' : ' '}${v - y}`;
    [x, y] = [u, v];
    return step;
  });
  return `M${units[0][0]} ${units[0][1]}l${steps.join(' ').replace(/ -/g, '-')}z`;
}

// Coasts run on across 180 degrees; the one of Antarctica goes round the pole and is left out.
function unwrapped(points) {
  let turn = 0;
  return points.map(([x, y], i) => {
    if (i) turn -= 360 * Math.round((x - points[i - 1][0]) / 360);
    return [x + turn, y];
  });
}
const closed = points => Math.abs(points[0][0] - points[points.length - 1][0]) < 180;

const coasts = rings
  .map(unwrapped)
  .filter(closed)
  .flatMap(points => [-360, 0, 360].map(turn =>
    clip(clip(points.map(([x, y]) => [x + turn, y]), 0, SEAM, 1), 0, SEAM + 360, -1)))
  .map(points => clip(clip(points, 1, NORTH, -1), 1, SOUTH, 1))
  .filter(points => points.length > 2 && area(points) >= SMALLEST)
  .map(points => simplified([...points, points[0]]).slice(0, -1))
  .filter(points => points.length > 0)
  .map(path);
writeFileSync(new URL('../src/main/resources/org/ecities/views/map/land.svg', import.meta.url),
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-300 0 3600 1360">'
  + '<path fill="#c9d2d9" stroke="#c9d2d9" d="' + coasts.join('') + '"/></svg>\n');
