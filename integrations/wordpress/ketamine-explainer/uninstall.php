<?php
/**
 * Removes the one option that the plugin stores, on every site of a network.
 *
 * @package KetamineExplainer
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$ketamine_explainer_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ketamine_explainer_sites as $ketamine_explainer_site ) {
		delete_blog_option( $ketamine_explainer_site, 'ketamine_explainer_settings' );
	}
} else {
	delete_option( 'ketamine_explainer_settings' );
}
