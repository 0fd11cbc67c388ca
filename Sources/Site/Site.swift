/// Builds a site.
package enum Site {}
