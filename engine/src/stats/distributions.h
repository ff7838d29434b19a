// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace engine {

/// P(|T| > |t|) of Student's t with `degrees` > 0 degrees of freedom; 0 for an infinite t, 1 where t is no number.
[[nodiscard]] double studentP(double t, double degrees);

/// c with P(|T| ≤ c) = level, 0 < level < 1.
[[nodiscard]] double studentCritical(double degrees, double level = 0.95);

/// Dunnett's distribution: max |T_i| of k t variables over one variance estimate with `degrees` > 0, each pair with
/// correlation ½, as for k settings against one control with equal numbers:
///   P(max |T_i| ≤ c) = ∫ f(s) ∫ φ(z) [Φ(√2 c s + z) − Φ(−√2 c s + z)]^k dz ds,   s = √(χ²_ν / ν)
/// Both integrals by the trapezoidal rule, which converges faster than any power here; error below 1e-9.
/// Of t as studentP().   Source  Dunnett 1955; golden by SciPy's multivariate_t and dunnett.
[[nodiscard]] double dunnettP(double t, int comparisons, double degrees);
[[nodiscard]] double dunnettCritical(int comparisons, double degrees, double level = 0.95);

} // namespace engine
