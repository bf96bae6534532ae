<?php
/**
 * Reads build.json, which the build writes from the sources: version and hash of the script, allowed values of the
 * attributes, and names of the clinic's settings.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns an entry of build.json.
 *
 * @param string $name `version`, `integrity`, `attributes`, `settings`.
 * @return mixed
 */
function ketamine_explainer_build( $name ) {
	static $build = null;
	if ( null === $build ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$build = json_decode( file_get_contents( dirname( __DIR__ ) . '/build.json' ), true );
	}
	return $build[ $name ];
}
