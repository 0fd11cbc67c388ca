// The C library's `cbrt` and `pow` without Foundation.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Conversions to sRGB from the other colour spaces of CSS.
///
/// Formulas and matrices: CSS Color Level 4, sections 8 to 10 and "Sample code for colour conversions".
enum ColourSpace {
  /// Undoes the transfer curve of sRGB; also the curve of WCAG 2.2's relative luminance.
  static func linear(_ channel: Double) -> Double {
    channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
  }

  /// Applies the transfer curve of sRGB, symmetrically for negative values.
  static func encoded(_ channel: Double) -> Double {
    let magnitude = abs(channel)
    guard magnitude > 0.0031308 else { return channel * 12.92 }
    let encoded = 1.055 * pow(magnitude, 1 / 2.4) - 0.055
    return channel < 0 ? -encoded : encoded
  }

  static func fromLinear(red: Double, green: Double, blue: Double, alpha: Double) -> Colour {
    Colour(red: encoded(red), green: encoded(green), blue: encoded(blue), alpha: alpha)
  }

  /// Converts HSL; hue in degrees, saturation and lightness from 0 to 1.
  static func fromHSL(hue: Double, saturation: Double, lightness: Double, alpha: Double) -> Colour {
    let spread = saturation * min(lightness, 1 - lightness)
    func channel(_ offset: Double) -> Double {
      let step = (offset + degrees(hue) / 30).truncatingRemainder(dividingBy: 12)
      return lightness - spread * max(-1, min(step - 3, 9 - step, 1))
    }
    return Colour(red: channel(0), green: channel(8), blue: channel(4), alpha: alpha)
  }

  /// Converts HWB; hue in degrees, whiteness and blackness from 0 to 1.
  static func fromHWB(hue: Double, whiteness: Double, blackness: Double, alpha: Double) -> Colour {
    if whiteness + blackness >= 1 {
      let grey = whiteness / (whiteness + blackness)
      return Colour(red: grey, green: grey, blue: grey, alpha: alpha)
    }
    let pure = fromHSL(hue: hue, saturation: 1, lightness: 0.5, alpha: 1)
    func channel(_ value: Double) -> Double { value * (1 - whiteness - blackness) + whiteness }
    return Colour(
      red: channel(pure.red), green: channel(pure.green), blue: channel(pure.blue), alpha: alpha)
  }

  /// Converts CIE Lab with the D50 white point; lightness from 0 to 100.
  static func fromLab(lightness: Double, a: Double, b: Double, alpha: Double) -> Colour {
    let (kappa, epsilon) = (24389.0 / 27, 216.0 / 24389)
    let y = (lightness + 16) / 116
    let (x, z) = (a / 500 + y, y - b / 200)
    func cubed(_ value: Double) -> Double {
      let cube = value * value * value
      return cube > epsilon ? cube : (116 * value - 16) / kappa
    }
    let luminance = lightness > kappa * epsilon ? y * y * y : lightness / kappa
    return fromD50(
      x: cubed(x) * 0.3457 / 0.3585, y: luminance, z: cubed(z) * (1 - 0.3457 - 0.3585) / 0.3585,
      alpha: alpha)
  }

  /// Converts Oklab; lightness from 0 to 1.
  static func fromOklab(lightness: Double, a: Double, b: Double, alpha: Double) -> Colour {
    func cubed(_ value: Double) -> Double { value * value * value }
    let long = cubed(lightness + 0.3963377773761749 * a + 0.2158037573099136 * b)
    let medium = cubed(lightness - 0.1055613458156586 * a - 0.0638541728258133 * b)
    let short = cubed(lightness - 0.0894841775298119 * a - 1.2914855480194092 * b)
    return fromD65(
      x: 1.2268798758459243 * long - 0.5578149944602171 * medium + 0.2813910456659647 * short,
      y: -0.0405757452148008 * long + 1.1122868032803170 * medium - 0.0717110580655164 * short,
      z: -0.0763729366746601 * long - 0.4214933324022432 * medium + 1.5869240198367816 * short,
      alpha: alpha)
  }

  /// Returns the two axes of a colour that is given as chroma and hue in degrees.
  static func axes(chroma: Double, hue: Double) -> (a: Double, b: Double) {
    let angle = degrees(hue) * Double.pi / 180
    return (chroma * cos(angle), chroma * sin(angle))
  }

  /// Adapts XYZ from the white point D50 to D65 (Bradford) and converts it.
  private static func fromD50(x: Double, y: Double, z: Double, alpha: Double) -> Colour {
    fromD65(
      x: 0.955473421488075 * x - 0.02309845494876471 * y + 0.06325924320057072 * z,
      y: -0.0283697093338637 * x + 1.0099953980813041 * y + 0.021041441191917323 * z,
      z: 0.012314014864481998 * x - 0.020507649298898964 * y + 1.330365926242124 * z,
      alpha: alpha)
  }

  private static func fromD65(x: Double, y: Double, z: Double, alpha: Double) -> Colour {
    fromLinear(
      red: 12831.0 / 3959 * x - 329.0 / 214 * y - 1974.0 / 3959 * z,
      green: -851781.0 / 878810 * x + 1648619.0 / 878810 * y + 36519.0 / 878810 * z,
      blue: 705.0 / 12673 * x - 2585.0 / 12673 * y + 705.0 / 667 * z,
      alpha: alpha)
  }

  /// An angle brought into 0 ..< 360.
  private static func degrees(_ hue: Double) -> Double {
    let rest = hue.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }
}
