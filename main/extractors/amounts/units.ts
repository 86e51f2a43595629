/** Units of measure as written, and what they are called. */
export const measures: Readonly<Record<string, string>> = {
  kilometers: 'km', kilometres: 'km', kilometer: 'km', kilometre: 'km', km: 'km', miles: 'mi', mile: 'mi', meters: 'm', metres: 'm', meter: 'm', metre: 'm', feet: 'ft', foot: 'ft', inches: 'in', inch: 'in',
  yards: 'yd', yard: 'yd', centimeters: 'cm', centimetres: 'cm', cm: 'cm', millimeters: 'mm', millimetres: 'mm', mm: 'mm', 'square kilometers': 'km²', 'square kilometres': 'km²', 'square miles': 'mi²',
  'square meters': 'm²', 'square metres': 'm²', 'square feet': 'ft²', acres: 'acre', acre: 'acre', hectares: 'ha', hectare: 'ha', kilograms: 'kg', kilogram: 'kg', kilos: 'kg', kg: 'kg', grams: 'g', gram: 'g',
  tons: 't', ton: 't', tonnes: 't', tonne: 't', pounds: 'lb', ounces: 'oz', liters: 'l', litres: 'l', liter: 'l', litre: 'l', gallons: 'gal', gallon: 'gal', barrels: 'bbl', barrel: 'bbl',
  'barrels per day': 'bbl/d', 'cubic meters': 'm³', 'cubic metres': 'm³', degrees: '°', 'degrees Celsius': '°C', 'degrees Fahrenheit': '°F', megawatts: 'MW', gigawatts: 'GW', kilowatts: 'kW', volts: 'V', watts: 'W',
  'kilometers per hour': 'km/h', 'kilometres per hour': 'km/h', 'miles per hour': 'mph', mph: 'mph', knots: 'kn', 'light years': 'ly', bytes: 'B', megabytes: 'MB', gigabytes: 'GB', terabytes: 'TB',
}

/** Things a news text counts. */
export const countedThings: readonly string[] = `
people person men women children students teachers workers employees residents citizens civilians soldiers troops fighters militants insurgents rebels terrorists prisoners hostages detainees refugees migrants
Afghans Americans Russians Ukrainians Syrians Iraqis Iranians Israelis Palestinians Chinese Europeans Germans Britons Jews Muslims Christians Kurds Pakistanis Indians Turks Poles Africans
officers policemen police officials members voters votes seats deputies lawmakers delegates countries nations states cities villages towns families households houses homes buildings schools hospitals
deaths casualties victims injuries cases patients doses vaccines tests infections bodies survivors passengers vehicles cars trucks buses trains ships boats vessels aircraft planes jets helicopters drones tanks missiles
rockets bombs weapons rifles guns warheads flights companies firms businesses stores shops jobs customers users subscribers followers viewers readers copies books pages words articles documents files tickets fans players
games matches points goals runs medals times protesters demonstrators supporters activists journalists lawyers doctors nurses guests visitors tourists pilgrims immigrants households dogs cats cattle sheep horses animals
species trees shares units barrels parties candidates women's percent reporters scientists engineers volunteers bases sites locations provinces districts regions languages songs albums films episodes
`.split(/\s+/u).filter((thing) => thing !== '' && thing !== 'percent' && thing !== "women's")
